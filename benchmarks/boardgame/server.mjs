// The server of boardgame.io, matches in memory: node server.mjs SEATS SHOWN; prints its port
// when it listens.
import { createRequire } from 'node:module';
import { table } from './table.mjs';

const { Server, Origins } = createRequire(import.meta.url)('boardgame.io/server');
const server = Server({ games: [table(Number(process.argv[2]), Number(process.argv[3]))], origins: [Origins.LOCALHOST] });
server.app.silent = true;
console.log = () => {};
const running = await server.run({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${running.appServer.address().port}\n`);
