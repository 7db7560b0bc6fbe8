import { NotFoundMessage } from "@/app/_components/not-found-message";

export default function ProvinceNotFound() {
  return <NotFoundMessage homeHref="/province" homeLabel="返回工作台" />;
}
