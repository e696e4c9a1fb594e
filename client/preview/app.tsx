import type { JSX, RefObject } from 'preact';
import { Header } from './header';
import type { PanelEvents, PanelModel } from './panel';
import { Side } from './side';
import { Table } from './table';
import { Toolbar } from './toolbar';

interface AppProps {
  readonly model: PanelModel;
  readonly events: PanelEvents;
  /** The part that scrolls. */
  readonly scroller?: RefObject<HTMLDivElement>;
}

/** The whole panel for one state: what is drawn follows from the model alone. */
export function App({ model, events, scroller }: AppProps): JSX.Element {
  return (
    <>
      <header>
        <Header model={model} events={events} />
        <Toolbar model={model} events={events} />
      </header>
      <main>
        <div class="scroll" {...(scroller ? { ref: scroller } : {})}>
          <Table model={model} events={events} />
        </div>
        <Side model={model} events={events} />
      </main>
    </>
  );
}
