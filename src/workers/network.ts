import * as z from 'zod/mini';
import { openBook } from '../app/book.ts';
import { doJob } from '../app/jobs/job.ts';
import { layoutNetwork } from '../app/network-layout.ts';
import { readNetwork } from '../app/reads/network.ts';

const Asked = z.object({ today: z.string() });

doJob(async (input, progress) => {
  const network = await readNetwork(openBook(), Asked.parse(input).today);
  return { network, layout: layoutNetwork(network, progress) };
});
