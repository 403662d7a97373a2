// Made by scripts/wire_types.mjs from docs/protocol.schema.json; `npm run types` makes it anew.

export type GreatLeapProtocolOfTheNetworkedTable = ClientMessage | ServerMessage;
export type ClientMessage =
    | Create
    | Join
    | Rejoin
    | Watch
    | Decide
    | Retract
    | AskForecast
    | Ready
    | ChooseProvince
    | TakeSeat
    | Chat
    | Leave
    | Ping
    | Start
    | Pause
    | Resume
    | SetClock
    | Extend
    | Kick
    | PutBot
    | TakeBot
    | Nudge;
export type ServerMessage =
    | Welcome
    | RoomChanged
    | State
    | Waiting
    | Decided
    | Clock
    | Said
    | Presence
    | Notice
    | Ack
    | Refused
    | Forecast
    | Over
    | Closing
    | Pong;

/**
 * Make a room and join it as its host, in `seat` or, without one, as a spectator; answered by `welcome`.
 */
export interface Create {
    id: string;
    type: "create";
    protocol: number;
    secret: string;
    name: string;
    scenario:
        | string
        | {
              [k: string]: unknown;
          };
    mode?: ("historical" | "open") | null;
    /**
     * @minItems 1
     * @maxItems 8
     */
    seats: SeatWish[];
    seat?: number | null;
    clock?: number | null;
    stand_in?:
        | "line"
        | "zealot"
        | "careerist"
        | "pragmatist"
        | "protector"
        | "honest"
        | "random"
        | "planner-quick"
        | "planner"
        | "planner-deep";
    begin?: "host" | "ready";
}
/**
 * One seat of a new table: led by a person (`human`) or a policy, in this province or one that is dealt.
 */
export interface SeatWish {
    leader?:
        | "human"
        | "line"
        | "zealot"
        | "careerist"
        | "pragmatist"
        | "protector"
        | "honest"
        | "random"
        | "planner-quick"
        | "planner"
        | "planner-deep";
    province?: string | null;
}
/**
 * Join a room by its code: take a free seat (this one, or the first) or a spectator's place.
 */
export interface Join {
    id: string;
    type: "join";
    protocol: number;
    secret: string;
    code: string;
    name: string;
    role?: "seat" | "spectator";
    seat?: number | null;
}
/**
 * Come back with the token, from any device; lines of chat after line `have` are told again.
 */
export interface Rejoin {
    id: string;
    type: "rejoin";
    protocol: number;
    token: string;
    have?: number;
}
/**
 * Watch the public record of a room without a name; a watcher can send nothing but `ping`.
 */
export interface Watch {
    id: string;
    type: "watch";
    protocol: number;
    code: string;
}
/**
 * Decide for one's province, in place of an earlier decision of this turn and phase.
 */
export interface Decide {
    id: string;
    type: "decide";
    turn: number;
    phase: "debate" | "orders" | "reckoning";
    decision: {
        [k: string]: unknown;
    };
}
/**
 * Take the decision of this turn and phase back, as long as somebody still decides.
 */
export interface Retract {
    id: string;
    type: "retract";
    turn: number;
    phase: "debate" | "orders" | "reckoning";
}
/**
 * Ask what a decision would do by what the seat can know; answered by `forecast`.
 */
export interface AskForecast {
    id: string;
    type: "forecast";
    decision: {
        [k: string]: unknown;
    };
}
/**
 * Say in the lobby that one is ready to begin, or not.
 */
export interface Ready {
    id: string;
    type: "ready";
    ready?: boolean;
}
/**
 * Choose in the lobby which province one leads; null: one that is dealt.
 */
export interface ChooseProvince {
    id: string;
    type: "choose_province";
    province: string | null;
}
/**
 * Change to a free seat: in the lobby anybody, later spectators only.
 */
export interface TakeSeat {
    id: string;
    type: "take_seat";
    seat: number;
}
/**
 * Say a line to everybody in the room.
 */
export interface Chat {
    id: string;
    type: "chat";
    text: string;
}
/**
 * Leave for good: the token is void, and a bot leads the seat until somebody takes it.
 */
export interface Leave {
    id: string;
    type: "leave";
}
/**
 * Ask whether the server is there; answered by `pong`. It does not count as a sign of life from a person.
 */
export interface Ping {
    id: string;
    type: "ping";
}
/**
 * Host: begin the game; stand-in bots lead the seats that nobody holds.
 */
export interface Start {
    id: string;
    type: "start";
}
/**
 * Host: let the game rest; nothing is decided, and the time that is left is kept.
 */
export interface Pause {
    id: string;
    type: "pause";
}
/**
 * Host: let a paused game go on.
 */
export interface Resume {
    id: string;
    type: "resume";
}
/**
 * Host: give so many seconds for each decision, this one included and counted from now; null: no deadline.
 */
export interface SetClock {
    id: string;
    type: "clock";
    seconds: number | null;
}
/**
 * Host: put off the deadline of this decision by so many seconds.
 */
export interface Extend {
    id: string;
    type: "extend";
    seconds: number;
}
/**
 * Host: take a participant out of the room; the token is void.
 */
export interface Kick {
    id: string;
    type: "kick";
    participant: string;
}
/**
 * Host: let a bot lead a seat: an empty one until it is taken out, a person's until that person returns.
 */
export interface PutBot {
    id: string;
    type: "put_bot";
    seat: number;
    policy:
        | "line"
        | "zealot"
        | "careerist"
        | "pragmatist"
        | "protector"
        | "honest"
        | "random"
        | "planner-quick"
        | "planner"
        | "planner-deep";
}
/**
 * Host: take the bot out of a seat, so that its holder leads it, or anybody may take it.
 */
export interface TakeBot {
    id: string;
    type: "take_bot";
    seat: number;
}
/**
 * Host: remind the holder of a seat that a decision is owed.
 */
export interface Nudge {
    id: string;
    type: "nudge";
    seat: number;
}
/**
 * The answer to `create`, `join`, `rejoin` and `watch`: who one is, and the room.
 *
 * In a game `state` follows, after its end `over` too.
 */
export interface Welcome {
    type: "welcome";
    id: string;
    protocol: number;
    token: string | null;
    participant: string | null;
    role: "seat" | "spectator";
    seat: number | null;
    room: RoomFacts;
    chat: ChatLine[];
    now: number;
}
/**
 * All that everybody may know of a room, but for the game itself.
 *
 * `commitment` is the hash of the seed by which all is dealt: `over` reveals the seed, and everybody can check it.
 */
export interface RoomFacts {
    match: string;
    code: string;
    scenario: string;
    mode: "historical" | "open";
    rules: string;
    stage: "lobby" | "game" | "over";
    begin: "host" | "ready";
    stand_in:
        | "line"
        | "zealot"
        | "careerist"
        | "pragmatist"
        | "protector"
        | "honest"
        | "random"
        | "planner-quick"
        | "planner"
        | "planner-deep";
    host: string | null;
    clock: ClockFacts;
    seats: SeatFacts[];
    people: PersonFacts[];
    commitment: string;
}
/**
 * The time for decisions.
 *
 * `seconds` for each, `deadline` of this one; while the game is paused `left`, the milliseconds that are left.
 */
export interface ClockFacts {
    seconds: number | null;
    deadline: number | null;
    left: number | null;
    paused: boolean;
}
/**
 * A seat of the table: whose it is and who leads it.
 *
 * `person` holds it, `bot` leads it for good, `stand_in` leads it until its holder returns or somebody takes it;
 * `missed`: the holder has missed a deadline and a bot stands in at the next one; `waiting`: a decision is owed.
 */
export interface SeatFacts {
    seat: number;
    province: string | null;
    person: string | null;
    bot:
        | (
              | "line"
              | "zealot"
              | "careerist"
              | "pragmatist"
              | "protector"
              | "honest"
              | "random"
              | "planner-quick"
              | "planner"
              | "planner-deep"
          )
        | null;
    stand_in:
        | (
              | "line"
              | "zealot"
              | "careerist"
              | "pragmatist"
              | "protector"
              | "honest"
              | "random"
              | "planner-quick"
              | "planner"
              | "planner-deep"
          )
        | null;
    ready: boolean;
    missed: boolean;
    waiting: boolean;
}
/**
 * Somebody in the room.
 */
export interface PersonFacts {
    participant: string;
    name: string;
    role: "seat" | "spectator";
}
/**
 * A line that somebody said; lines are numbered from 1.
 */
export interface ChatLine {
    line: number;
    participant: string;
    name: string;
    text: string;
    at: number;
}
/**
 * Something about the room has changed: people, seats, stage, who stands in.
 */
export interface RoomChanged {
    type: "room";
    room: RoomFacts;
    now: number;
}
/**
 * All that the participant may see of the game; sent on entering, and after each step.
 *
 * `step` counts the steps from 0; `choices` is what the seat may decide (null: nothing is owed), `decision` what it
 * has decided; `waiting` are the seats that still decide.
 */
export interface State {
    type: "state";
    step: number;
    turn: number;
    phase: string;
    view: {
        [k: string]: unknown;
    };
    choices: {
        [k: string]: unknown;
    } | null;
    decision: {
        [k: string]: unknown;
    } | null;
    waiting: number[];
    clock: ClockFacts;
    now: number;
}
/**
 * Which seats still decide.
 */
export interface Waiting {
    type: "waiting";
    turn: number;
    phase: string;
    waiting: number[];
}
/**
 * What one's own seat has decided, from whichever device, or null when it was taken back.
 */
export interface Decided {
    type: "decided";
    turn: number;
    phase: string;
    decision: {
        [k: string]: unknown;
    } | null;
}
/**
 * The time for decisions has changed: another clock, an extension, a pause or its end.
 */
export interface Clock {
    type: "clock";
    clock: ClockFacts;
    now: number;
}
/**
 * Somebody said something.
 */
export interface Said {
    type: "chat";
    said: ChatLine;
}
/**
 * Who of the people in the room is connected, and how many watch without a name.
 */
export interface Presence {
    type: "presence";
    present: string[];
    watchers: number;
}
/**
 * What happened to a seat: `warned` (standing orders given for it), `stood_in`, `handed_back` or `nudged`.
 */
export interface Notice {
    type: "notice";
    notice: "warned" | "stood_in" | "handed_back" | "nudged";
    seat: number;
}
/**
 * The message was taken and is kept; a repeat of it is answered alike.
 */
export interface Ack {
    type: "ack";
    id: string;
}
/**
 * The message was refused, and nothing has changed; `id` is null when the message could not be read so far.
 */
export interface Refused {
    type: "refused";
    id: string | null;
    code:
        | "too_long"
        | "bad_json"
        | "not_exact"
        | "double_key"
        | "bad_text"
        | "too_deep"
        | "unknown_type"
        | "missing"
        | "unexpected"
        | "wrong_type"
        | "wrong_form"
        | "out_of_range"
        | "wrong_protocol"
        | "bad_name"
        | "bad_chat"
        | "bad_code"
        | "bad_scenario"
        | "bad_seats"
        | "unknown_room"
        | "unknown_token"
        | "not_joined"
        | "not_seated"
        | "not_host"
        | "unknown_participant"
        | "name_taken"
        | "room_full"
        | "no_seat"
        | "seat_taken"
        | "seat_empty"
        | "province_taken"
        | "seated"
        | "not_started"
        | "started"
        | "over"
        | "paused"
        | "not_paused"
        | "no_clock"
        | "other_turn"
        | "not_deciding"
        | "not_decided"
        | "all_decided"
        | "wrong_kind"
        | "unknown_field"
        | "not_an_option"
        | "barred"
        | "off_step"
        | "unknown_part"
        | "wrong_sum"
        | "too_many"
        | "too_fast"
        | "unavailable";
    field: string;
    reason: string;
    values: unknown;
    bar: {
        [k: string]: unknown;
    } | null;
}
/**
 * The answer to `forecast`.
 */
export interface Forecast {
    type: "forecast";
    id: string;
    forecast: {
        [k: string]: unknown;
    };
}
/**
 * The game is over: how it ended, and the seed that the commitment stands for.
 */
export interface Over {
    type: "over";
    outcome: {
        [k: string]: unknown;
    };
    seed: string;
    commitment: string;
}
/**
 * The connection ends: `kicked`, `left`, `too_fast`, `too_slow`, or `restart` (come back in a moment).
 */
export interface Closing {
    type: "closing";
    reason: "kicked" | "left" | "too_fast" | "too_slow" | "restart";
}
/**
 * The answer to `ping`.
 */
export interface Pong {
    type: "pong";
    id: string;
    now: number;
}
