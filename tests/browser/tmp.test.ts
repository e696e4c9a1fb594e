import { test } from 'vitest';
import { openWorkbench } from './workbench';
test('opens', async () => { const w = await openWorkbench(); try {
 await w.open('qingshui-2026.md'); 
 await w.command('Explorer: Focus on Outline View');
 await w.page.waitForTimeout(4000);
 await w.page.screenshot({path:'/tmp/shot.png'});
 } finally { await w.close(); } });
