/** The core the protocol tests run on: the real one. */
export { core } from '../../server/src/lsp/core';
