// The capture engine in one piece: whoever reads pages now and then loads this file when it is needed.
export { readPage } from '../capture/read.ts';
export { scrubbedReport } from '../capture/report.ts';
