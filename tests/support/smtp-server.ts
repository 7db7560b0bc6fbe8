import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface ReceivedMail {
  to: string;
  raw: string;
}

/** A mail server that speaks as much SMTP as a client needs, and keeps what it gets. */
export interface TestSmtpServer {
  url: string;
  received: ReceivedMail[];
  /** Recipients it refuses for now (451). */
  refused: Set<string>;
  close: () => Promise<void>;
}

export async function startSmtpServer(): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    converse(socket, received, refused);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    refused,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, received: ReceivedMail[], refused: ReadonlySet<string>): void {
  let buffer = "";
  let data: string[] | undefined;
  let to = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") return say("250 test");
    if (verb === "RCPT") {
      to = /<(.*)>/.exec(line)![1]!;
      return say(refused.has(to) ? "451 try again later" : "250 ok");
    }
    if (verb === "DATA") {
      data = [];
      return say("354 go on");
    }
    if (verb === "QUIT") return socket.end("221 bye\r\n");
    return say("250 ok");
  };
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    buffer += chunk;
    for (let end = buffer.indexOf("\r\n"); end >= 0; end = buffer.indexOf("\r\n")) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (!data) command(line);
      else if (line !== ".") data.push(line);
      else {
        received.push({ to, raw: data.join("\n") });
        data = undefined;
        say("250 taken");
      }
    }
  });
  say("220 test ready");
}
