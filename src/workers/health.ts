import * as z from 'zod/mini';
import { openBook } from '../app/book.ts';
import { doJob } from '../app/jobs/job.ts';
import { readHealth } from '../app/reads/health.ts';

const Asked = z.object({ today: z.string() });

doJob((input, progress) => readHealth(openBook(), Asked.parse(input).today, progress));
