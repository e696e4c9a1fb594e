// A reporter of vitest for logs: how many files are done, every half minute. On a terminal vitest shows that itself.

const every = 30_000;

export default class Progress {
  #done = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #ticking;

  /** @param {readonly unknown[]} files */
  onTestRunStart(files) {
    if (process.stdout.isTTY) return;
    this.#ticking = setInterval(() => {
      console.log(`… ${this.#done} of ${files.length} files done`);
    }, every);
  }

  onTestModuleEnd() {
    this.#done += 1;
  }

  onTestRunEnd() {
    clearInterval(this.#ticking);
  }
}
