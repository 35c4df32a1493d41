// Takes the types off in a worker of the page: an awkward text then keeps nobody waiting.
import { stripTypes } from './strip-types.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(stripTypes(data)));
