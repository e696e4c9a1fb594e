import { startNodeServer } from './start';

startNodeServer();
