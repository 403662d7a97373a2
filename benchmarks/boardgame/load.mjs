// Load on that server: node load.mjs PORT MATCHES SEATS SECONDS RATE; prints {"acks": [[sent, known], ...] in ms, "errors"}.
import { io } from 'socket.io-client';
import { NAME } from './table.mjs';

const [port, matches, seats, seconds, rate] = process.argv.slice(2).map(Number);
const base = `http://127.0.0.1:${port}`;
const acks = [];
let errors = 0;
let following = 0;

async function post(path, body) {
  const answer = await fetch(`${base}/games/${NAME}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

function paced(send) {
  if (!rate) return send();
  following = Math.max(following + 1000 / rate, performance.now());
  setTimeout(send, following - performance.now());
}

function play(matchID, playerID, credentials) {
  return new Promise((entered) => {
    const socket = io(`${base}/${NAME}`, { transports: ['websocket'], forceNew: true });
    let sent = null;
    let round = -1;
    function look(state) {
      const decided = state.G.decided[playerID] !== undefined;
      if (sent !== null && (decided || state.G.round > round)) {
        acks.push([sent, performance.now()]);
        sent = null;
      }
      if (!begun || decided || state.G.round <= round) return;
      round = state.G.round;
      paced(() => {
        sent = performance.now();
        const action = { type: 'MAKE_MOVE', payload: { type: 'decide', args: [1], playerID, credentials } };
        socket.emit('update', action, state._stateID, matchID, playerID);
      });
    }
    let last = null;
    socket.on('sync', (_, info) => {
      last = info.state;
      entered({ socket, begin: () => look(last) });
    });
    socket.on('update', (_, state) => {
      last = state;
      look(state);
    });
    socket.on('connect_error', () => { errors += 1; });
    socket.on('connect', () => socket.emit('sync', matchID, playerID, credentials, seats));
  });
}

let begun = false;
const players = [];
for (let n = 0; n < matches; n += 1) {
  const { matchID } = await post('/create', { numPlayers: seats });
  for (let seat = 0; seat < seats; seat += 1) {
    const playerID = String(seat);
    const { playerCredentials } = await post(`/${matchID}/join`, { playerID, playerName: playerID });
    players.push(await play(matchID, playerID, playerCredentials));
  }
}
begun = true;
players.forEach((player) => player.begin());
await new Promise((done) => setTimeout(done, seconds * 1000));
players.forEach((player) => player.socket.close());
process.stdout.write(JSON.stringify({ acks, errors }), () => process.exit(0));
