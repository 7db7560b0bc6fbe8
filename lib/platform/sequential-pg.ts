import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/**
 * Prisma's adapter, but a transaction sends one statement at a time. Prisma reads the relations of one `include` side by
 * side; a transaction has one connection, on which pg 8 queues them with a warning and pg 9 will refuse them.
 */
export class SequentialPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => oneAtATime(await start(isolationLevel));
    return adapter;
  }
}

function oneAtATime(tx: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Query, Answer>(run: (query: Query) => Promise<Answer>): (query: Query) => Promise<Answer> {
    return (query) => {
      const answer = last.then(() => run(query));
      last = answer.catch(() => {}); // a failure is told to whoever asked; the next statement, ROLLBACK perhaps, is sent
      return answer;
    };
  }
  tx.queryRaw = inTurn(tx.queryRaw.bind(tx));
  tx.executeRaw = inTurn(tx.executeRaw.bind(tx));
  return tx;
}
