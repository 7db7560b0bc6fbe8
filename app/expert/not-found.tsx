import { NotFoundMessage } from "@/app/_components/not-found-message";

export default function ExpertNotFound() {
  return <NotFoundMessage homeHref="/expert" homeLabel="返回工作台" />;
}
