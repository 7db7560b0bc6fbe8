import { NotFoundMessage } from "./_components/not-found-message";
import { PublicSite } from "./_components/public-site";

export default function NotFound() {
  return (
    <PublicSite>
      <NotFoundMessage homeHref="/" homeLabel="返回首页" />
    </PublicSite>
  );
}
