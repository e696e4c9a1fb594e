import { describe, expect, it } from 'vitest';
import { pullCapabilities, pushCapabilities } from './client';
import type { TestClient } from './client';
import { openReport, positionAt, rangeOf, report, uri } from './fixtures';

/** Types over 384 key by key; what is shown after each key. */
async function retype(client: TestClient, keys: string): Promise<readonly number[]> {
  const { start, end } = rangeOf('384');
  const counts: number[] = [];
  for (const [typed, key] of [...keys].entries()) {
    const at = { line: start.line, character: start.character + typed };
    const range = typed === 0 ? { start, end } : { start: at, end: at };
    await client.change(uri, typed + 2, { range, text: key });
    await caret(client, { line: at.line, character: at.character + 1 });
    counts.push((await client.findings(uri)).length);
    client.clock.advance(600);
  }
  return counts;
}

function caret(client: TestClient, position: { line: number; character: number }, composing?: boolean) {
  return client.connection.sendNotification('heshu/caret', {
    uri,
    position,
    ...(composing === undefined ? {} : { composing }),
  });
}

describe('typing', () => {
  it('354 over 384 paints nothing in between', async () => {
    const client = await openReport();
    expect(await client.findings(uri)).toHaveLength(1);
    expect(await retype(client, '354')).toEqual([0, 0, 0]);
  });

  it('what stays wrong is shown when the caret leaves the sentence, and the client is told', async () => {
    const client = await openReport();
    await client.findings(uri);
    expect(await retype(client, '35')).toEqual([0, 0]);
    await caret(client, positionAt(report.indexOf('全镇修路') + 2));
    await client.nextRefresh();
    expect((await client.findings(uri))[0]?.message).toMatch(/35人/);
  });

  it('what stays wrong is shown after a second without a key, and the client is told', async () => {
    const client = await openReport();
    await client.findings(uri);
    await retype(client, '35');
    client.clock.advance(400);
    await client.nextRefresh();
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('nothing new appears while an input method writes its letters', async () => {
    const client = await openReport();
    await client.findings(uri);
    const { start, end } = rangeOf('354', report.replace('384', '354'));
    await client.change(uri, 2, { range: { start, end }, text: '354' });
    expect(await client.findings(uri)).toEqual([]);
    // The sum is broken elsewhere, by a letter of an input method far away from its total.
    const part = rangeOf('155');
    await client.change(
      uri,
      3,
      { range: { start: part.end, end: part.end }, text: '0' },
      { range: rangeOf('继续'), text: 'jix' },
    );
    client.clock.advance(2000);
    expect(await client.findings(uri)).toEqual([]);
  });

  it('an editor that knows may say that it composes', async () => {
    const client = await openReport();
    await client.findings(uri);
    const { start, end } = rangeOf('384');
    await client.change(uri, 2, { range: { start, end }, text: '385' });
    await caret(client, positionAt(0), true);
    expect(await client.findings(uri)).toEqual([]);
    await caret(client, positionAt(0), false);
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('works for editors that tell no caret and get findings pushed', async () => {
    const client = await openReport({ capabilities: pushCapabilities });
    await client.nextPush();
    await client.change(uri, 2, { range: rangeOf('384'), text: '35' });
    expect(await client.nextPush()).toMatchObject({ version: 2, diagnostics: [] });
    client.clock.advance(1000);
    expect(await client.nextPush()).toMatchObject({ version: 2, diagnostics: [{ code: 'sum-mismatch' }] });
  });

  it('holds nothing back from a client that could not be told of it later', async () => {
    const client = await openReport({ capabilities: { textDocument: pullCapabilities.textDocument! } });
    await client.findings(uri);
    await client.change(uri, 2, { range: rangeOf('384'), text: '35' });
    expect(await client.findings(uri)).toHaveLength(1);
  });
});
