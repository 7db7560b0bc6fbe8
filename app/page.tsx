export default function Home() {
  return <main>国合基地</main>;
}
