import { NotFoundMessage } from "@/app/_components/not-found-message";

export default function HostNotFound() {
  return <NotFoundMessage homeHref="/host" homeLabel="返回工作台" />;
}
