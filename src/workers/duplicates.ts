import { openBook } from '../app/book.ts';
import { doJob } from '../app/jobs/job.ts';
import { likelyDuplicates } from '../app/reads/duplicates.ts';

doJob((_, progress) => likelyDuplicates({ book: openBook() }, progress));
