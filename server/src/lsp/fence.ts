import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError, ErrorCodes } from 'vscode-languageserver';
import type { ServerWords } from '../core/output/message/zh-CN/server';
import { faultyParam } from './params';

/** A request whose document was changed while it was being answered. */
export class Superseded extends Error {
  constructor() {
    super('superseded');
    this.name = 'Superseded';
  }
}

/** Ends a request that the client no longer waits for; called after every await. */
export function checkCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * Walls around every handler: a fault costs the one request, which is answered with one plain line, and goes to the
 * log with its stack. The client keeps what it had.
 */
export interface Fence {
  readonly request: <P, R>(
    method: string,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ) => (params: P, token: CancellationToken) => Promise<R>;
  readonly notification: <P>(method: string, handler: (params: P) => void) => (params: P) => void;
  /** For work nobody waits for: a timer's, or a notification's that goes on after it was taken in. */
  readonly background: (name: string, work: () => Promise<void>) => void;
}

export function createFence(connection: Connection, words: ServerWords): Fence {
  const log = (method: string, error: unknown): void => {
    try {
      connection.console.error(`${words.failed(method)}\n${traceOf(error)}`);
    } catch {
      // The client has gone away; nobody is left to tell.
    }
  };
  return {
    request: (method, handler) => async (params, token) => {
      const faulty = faultyParam(method, params);
      if (faulty !== null) throw new ResponseError(ErrorCodes.InvalidParams, words.badParam(method, faulty));
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        if (error instanceof Superseded) throw supersededResponse(method);
        log(method, error);
        throw new ResponseError(ErrorCodes.InternalError, words.failed(method));
      }
    },
    notification: (method, handler) => (params) => {
      try {
        handler(params);
      } catch (error) {
        log(method, error);
      }
    },
    background: (name, work) => {
      work().catch((error: unknown) => {
        if (!(error instanceof Superseded)) log(name, error);
      });
    },
  };
}

/**
 * A diagnostic request is asked again by the client; anything else is out of date. ContentModified would make
 * VS Code clear the diagnostics it shows, and they would flicker.
 */
function supersededResponse(
  method: string,
): ResponseError<{ readonly retriggerRequest: boolean } | undefined> {
  return method.endsWith('/diagnostic')
    ? new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded', { retriggerRequest: true })
    : new ResponseError(LSPErrorCodes.ContentModified, 'superseded', undefined);
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
