import { describe, expect, it } from 'vitest';
import { connect, pullCapabilities, pushCapabilities } from './client';
import type { TestClient } from './client';
import { openReport, positionAt, rangeOf, report, uri } from './fixtures';

/** Makes of 384 one number after another, a key every 0.6 seconds; how many findings are shown after each. */
async function retype(client: TestClient, numbers: readonly string[]): Promise<readonly number[]> {
  const { start } = rangeOf('384');
  const counts: number[] = [];
  let before = '384';
  for (const [key, number] of numbers.entries()) {
    const end = { line: start.line, character: start.character + before.length };
    await client.change(uri, key + 2, { range: { start, end }, text: number });
    await caret(client, { line: start.line, character: start.character + number.length });
    counts.push((await client.findings(uri)).length);
    client.clock.advance(600);
    before = number;
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
    expect(await retype(client, ['3', '35', '354'])).toEqual([0, 0, 0]);
    // The same with a wrong key in between, which by itself would be called wrong.
    expect(await retype(await openReport(), ['394', '354'])).toEqual([1, 0]);
    const other = await openReport();
    await other.findings(uri);
    expect(await retype(other, ['394', '354'])).toEqual([0, 0]);
  });

  it('what stays wrong is shown when the caret leaves the sentence, and the client is told', async () => {
    const client = await openReport();
    await client.findings(uri);
    expect(await retype(client, ['39', '394'])).toEqual([0, 0]);
    await caret(client, positionAt(report.indexOf('全镇修路') + 2));
    await client.nextRefresh();
    expect((await client.findings(uri))[0]?.message).toMatch(/394人/);
  });

  it('what stays wrong is shown after a second without a key, and the client is told', async () => {
    const client = await openReport();
    await client.findings(uri);
    await retype(client, ['39', '394']);
    client.clock.advance(400);
    await client.nextRefresh();
    expect(await client.findings(uri)).toHaveLength(1);
  });

  it('nothing new appears anywhere while an input method writes its letters', async () => {
    const right = report.replace('384', '354');
    const client = await connect();
    await client.open(uri, right);
    expect(await client.findings(uri)).toEqual([]);
    // One of the parts is broken, and far away an input method has begun.
    const letters = { range: rangeOf('继续', right), text: "ji'xu" };
    await client.change(uri, 2, { range: rangeOf('146', right), text: '149' }, letters);
    expect(await client.findings(uri)).toEqual([]);
    client.clock.advance(2000);
    expect(await client.findings(uri)).toEqual([]);
    const chosen = { range: rangeOf("ji'xu", right.replace('继续', "ji'xu")), text: '继续' };
    await client.change(uri, 3, chosen);
    expect(await client.findings(uri)).toHaveLength(1);
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
    await client.change(uri, 2, { range: rangeOf('384'), text: '394' });
    expect(await client.nextPush()).toMatchObject({ version: 2, diagnostics: [] });
    client.clock.advance(1000);
    expect(await client.nextPush()).toMatchObject({ version: 2, diagnostics: [{ code: 'sum-mismatch' }] });
  });

  it('holds nothing back from a client that could not be told of it later', async () => {
    const client = await openReport({ capabilities: { textDocument: pullCapabilities.textDocument! } });
    await client.findings(uri);
    await client.change(uri, 2, { range: rangeOf('384'), text: '394' });
    expect(await client.findings(uri)).toHaveLength(1);
  });
});
