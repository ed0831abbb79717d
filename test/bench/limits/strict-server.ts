// Books' rules on the loopback, in a process of its own: 100 calls in any rolling window, counted by arrival, 10 at the
// same time. Whoever breaks the window rule is refused for a whole window (the length of Zoho's block is not documented;
// clients wait a minute). Arguments: limit, window, concurrent, median service time (milliseconds).
import { createServer } from "node:http";

const [limit, window, concurrent, service] = process.argv.slice(2).map(Number) as [number, number, number, number];
const arrivals: number[] = [];
const seen = { calls: 0, full: 0, blocked: 0, concurrent: 0 };
let busy = 0;
let blockedUntil = 0;
let draws = 1;

/** Service times repeat from run to run: half to twice the median. */
function serviceTime(): number {
  draws = (draws * 16_807) % 2_147_483_647;
  return service * 2 ** ((draws / 2_147_483_647) * 2 - 1);
}

const server = createServer((request, response) => {
  if (request.url === "/seen") return void response.end(JSON.stringify(seen));
  const now = performance.now();
  seen.calls++;
  while (arrivals[0] !== undefined && arrivals[0] <= now - window) arrivals.shift();
  let code = 0;
  if (now < blockedUntil) {
    code = 44;
    seen.blocked++;
  } else if (arrivals.length >= limit) {
    code = 44;
    seen.full++;
    blockedUntil = now + window;
  } else if (busy >= concurrent) {
    code = 1070;
    seen.concurrent++;
  } else {
    arrivals.push(now);
  }
  const answer = () => {
    response.writeHead(code ? 429 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ code, message: code ? "refused" : "success" }));
  };
  if (code) return answer();
  busy++;
  setTimeout(() => {
    busy--;
    answer();
  }, serviceTime());
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
process.once("disconnect", () => process.exit());
