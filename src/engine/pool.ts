// Annotation in worker threads, in input order, with a bound on what is in flight and a deadline after which a thread is killed.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { LexiconFile } from '../lexicon/index.js'
import type { AnnotatedArticle, ArticleInput, Problem } from '../model/index.js'
import annotateBatch, { type Batch } from './worker.js'

/** How annotation is run. */
export interface PoolOptions {
  /** Worker threads; 0 = in this thread (nothing can be killed then). */
  readonly threads?: number
  /** Seconds a batch may take before its articles are run one by one, and an article before it is given up (default 20). */
  readonly deadlineSeconds?: number
  readonly lexicon?: LexiconFile | null
}

/** Result for one input: the article, or why there is none. */
export type PoolResult = { readonly article: AnnotatedArticle } | { readonly problem: Problem }

/** Articles and characters of one task: below, the hand-over costs more than the second thread gives. */
const BATCH_ARTICLES = 64
const BATCH_CHARACTERS = 400_000

/**
 * Annotates inputs in their order. Holds at most two batches a thread. A batch that outlives the deadline is killed and
 * run again one by one, so that only the article at fault is lost.
 */
export async function* annotateAll(
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  options: PoolOptions = {},
): AsyncGenerator<PoolResult> {
  const lexicon = options.lexicon ?? null
  const threads = options.threads ?? Math.min(4, availableParallelism())
  const worker = fileURLToPath(new URL('./worker.js', import.meta.url))
  // From TypeScript sources (tests) there is no compiled worker to start.
  const pool =
    threads > 0 && existsSync(worker)
      ? new Piscina({
          filename: worker,
          maxThreads: threads,
          minThreads: 1,
          idleTimeout: 10_000,
          resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
        })
      : null
  const runner = new Runner(pool, lexicon, (options.deadlineSeconds ?? 20) * 1000)
  const flying: Promise<PoolResult[]>[] = []
  try {
    for await (const batch of batches(inputs)) {
      flying.push(runner.run(batch))
      if (flying.length >= Math.max(1, threads) * 2) yield* await flying.shift()!
    }
    while (flying.length) yield* await flying.shift()!
  } finally {
    await Promise.allSettled(flying)
    await pool?.destroy()
  }
}

async function* batches(inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>): AsyncGenerator<ArticleInput[]> {
  let batch: ArticleInput[] = []
  let size = 0
  for await (const input of inputs) {
    batch.push(input)
    size += (input.text ?? input.html ?? '').length
    if (batch.length >= BATCH_ARTICLES || size >= BATCH_CHARACTERS) {
      yield batch
      batch = []
      size = 0
    }
  }
  if (batch.length) yield batch
}

class Runner {
  constructor(
    private readonly pool: Piscina | null,
    private readonly lexicon: LexiconFile | null,
    private readonly deadline: number,
  ) {}

  async run(inputs: readonly ArticleInput[]): Promise<PoolResult[]> {
    const done = await this.attempt(inputs)
    if (done) return done.map(article => ({ article }))
    if (inputs.length === 1) return [{ problem: givenUp(inputs[0]!, this.deadline) }]
    const out: PoolResult[] = []
    for (const input of inputs) out.push(...(await this.run([input])))
    return out
  }

  /** The batch's articles, or null where it was killed or its thread died. */
  private async attempt(inputs: readonly ArticleInput[]): Promise<AnnotatedArticle[] | null> {
    const started = new Int32Array(new SharedArrayBuffer(4))
    const task: Batch = { inputs, lexicon: this.lexicon, started }
    if (!this.pool) return annotateBatch(task)
    const abort = new AbortController()
    const watch = watchFrom(started, this.deadline, () => abort.abort())
    try {
      return (await this.pool.run(task, { signal: abort.signal })) as AnnotatedArticle[]
    } catch (error) {
      if (!abort.signal.aborted && !/terminat|memory|exit/i.test(String(error))) throw error
      return null
    } finally {
      clearInterval(watch)
    }
  }
}

/** Heap of one thread. A page that needs more ends its thread, is run alone, and is given up by name. */
const MEMORY_MB = 1024

/** Milliseconds between two looks at a task. */
const LOOK = 100

/** Calls `late` once `deadline` milliseconds have gone by since the thread took the task up; waiting in the queue does not count. */
function watchFrom(started: Int32Array, deadline: number, late: () => void): NodeJS.Timeout {
  let spent = 0
  return setInterval(() => {
    if (Atomics.load(started, 0) === 0) return
    spent += LOOK
    if (spent >= deadline) late()
  }, LOOK)
}

function givenUp(input: ArticleInput, deadline: number): Problem {
  return {
    code: 'deadline',
    message: `this article took longer than ${deadline / 1000} seconds and was given up.`,
    remedy: 'look at it by itself, or cut it to its report.',
    ...(input.file !== undefined ? { file: input.file } : {}),
    ...(input.id !== undefined ? { article: input.id } : {}),
  }
}
