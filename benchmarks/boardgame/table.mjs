// A table of players who all decide at once, turn after turn: the shape of our game, without its rules. Each player is
// shown so many characters that no other player sees.
import { createRequire } from 'node:module';

const { ActivePlayers } = createRequire(import.meta.url)('boardgame.io/core');

export const NAME = 'table';

export function table(seats, shown) {
  return {
    name: NAME,
    minPlayers: seats,
    maxPlayers: seats,
    setup: () => ({
      round: 0,
      decided: {},
      own: Object.fromEntries(Array.from({ length: seats }, (_, seat) => [seat, String(seat).repeat(shown)])),
    }),
    playerView: ({ G, playerID }) => ({ ...G, own: G.own[playerID] }),
    turn: { activePlayers: ActivePlayers.ALL },
    moves: {
      decide: {
        ignoreStaleStateID: true,
        move: ({ G, playerID }, value) => {
          G.decided[playerID] = value;
          if (Object.keys(G.decided).length === seats) {
            G.decided = {};
            G.round += 1;
          }
        },
      },
    },
  };
}
