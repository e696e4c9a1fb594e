import { isThread, serveThread } from './check/thread';
import { nodeIo } from './node-io';
import { main } from './program';

// The status is set rather than exited with, so that what is still being written gets out.
if (isThread()) serveThread(nodeIo());
else void main(process.argv.slice(2), nodeIo()).then((status) => (process.exitCode = status));
