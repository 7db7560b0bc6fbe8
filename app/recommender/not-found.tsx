import { NotFoundMessage } from "@/app/_components/not-found-message";

export default function RecommenderNotFound() {
  return <NotFoundMessage homeHref="/recommender" homeLabel="返回工作台" />;
}
