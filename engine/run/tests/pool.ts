import type { FileProvider, TestEvent, TestReport, TestRequest, TestSelection } from '../contract';
import { mergeCoverage } from '../coverage';

/** An engine that runs tests; engine/run/host.ts is one. */
export interface TestEngine {
  test(request: TestRequest, files: FileProvider, tell: (event: TestEvent) => void): Promise<TestReport>;
}

/**
 * Runs the tests of a request on several engines, class by class: whichever is free takes the next one. The report has
 * the classes in the order of the request, whoever ran them. No file may change meanwhile.
 * @param engines at least one
 */
export async function runOnEngines(
  engines: readonly TestEngine[],
  request: TestRequest,
  files: FileProvider,
  tell: (event: TestEvent) => void,
): Promise<TestReport> {
  const reports: TestReport[] = new Array(request.tests.length);
  const waiting = request.tests.entries();
  const work = async (engine: TestEngine): Promise<void> => {
    let filesUnchanged = request.filesUnchanged ?? false;
    for (const [index, selection] of waiting as Iterable<[number, TestSelection]>) {
      reports[index] = await engine.test({ ...request, tests: [selection], filesUnchanged }, files, tell);
      filesUnchanged = true;
    }
  };
  await Promise.all(engines.map(work));
  const { version, kind } = request;
  const coverages = reports.flatMap(({ coverage }) => (coverage ? [coverage] : []));
  return {
    version,
    kind,
    classes: reports.flatMap(({ classes }) => classes),
    coverage: coverages.length > 0 ? coverages.reduce(mergeCoverage, []) : null,
  };
}
