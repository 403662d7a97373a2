/** A few quiet sounds of wood and paper, made here; silent unless they were switched on. Nothing sounds at hunger or death. */
import { settings } from "../model/settings.svelte";

const LOUDNESS = 0.12;
const MAKERS = {
    /** A counter is set down. */
    counter: (out: AudioNode, at: number) => {
        knock(out, at, 620, 0.05);
    },
    /** A card turns. */
    card: (out: AudioNode, at: number) => {
        rustle(out, at, 0.16);
    },
    /** A decision is given: a seal is pressed. */
    given: (out: AudioNode, at: number) => {
        knock(out, at, 170, 0.14);
        rustle(out, at + 0.02, 0.06);
    },
    /** A season begins: two strokes on a wooden block, far away. */
    season: (out: AudioNode, at: number) => {
        knock(out, at, 330, 0.12);
        knock(out, at + 0.19, 275, 0.16);
    },
};
let place: AudioContext | null = null;

export function sound(name: keyof typeof MAKERS): void {
    if (!settings.sounds) return;
    place ??= new AudioContext();
    if (place.state === "suspended") void place.resume();
    const out = new GainNode(place, { gain: LOUDNESS });
    out.connect(place.destination);
    MAKERS[name](out, place.currentTime + 0.01);
}
/** Wood: a tone that falls a little and dies at once. */
function knock(out: AudioNode, at: number, pitch: number, length: number): void {
    const tone = new OscillatorNode(out.context, { type: "triangle", frequency: pitch });
    tone.frequency.setValueAtTime(pitch, at);
    tone.frequency.exponentialRampToValueAtTime(pitch * 0.8, at + length);
    tone.connect(dying(out, at, length, 1));
    tone.start(at);
    tone.stop(at + length);
}
/** Paper: noise between two pitches. */
function rustle(out: AudioNode, at: number, length: number): void {
    const { context } = out;
    const buffer = new AudioBuffer({
        length: Math.ceil(context.sampleRate * length),
        sampleRate: context.sampleRate,
    });
    const samples = buffer.getChannelData(0);
    samples.forEach((_, place) => (samples[place] = Math.random() * 2 - 1));
    const noise = new AudioBufferSourceNode(context, { buffer });
    const band = new BiquadFilterNode(context, { type: "bandpass", frequency: 2600, Q: 0.8 });
    noise.connect(band).connect(dying(out, at, length, 0.5));
    noise.start(at);
}
function dying(out: AudioNode, at: number, length: number, loud: number): AudioNode {
    const gain = new GainNode(out.context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loud, at + 0.004);
    gain.gain.exponentialRampToValueAtTime(0.001, at + length);
    gain.connect(out);
    return gain;
}
