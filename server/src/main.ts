import { startWorkerServer } from './browser/start';

// One bundle for both: nearly all of it is the same. What only Node has is asked for there alone.
if (typeof process === 'object' && typeof process.versions.node === 'string')
  void import('./node/start').then(({ startNodeServer }) => {
    startNodeServer();
  });
else startWorkerServer();
