import { type EpicFacts } from '../../src/domain/spec/epic';

/** An epic that says nothing but its name. */
export function anEpic(facts: Partial<EpicFacts> = {}): EpicFacts {
  return {
    issueId: '10001',
    key: 'SHOP-1',
    projectId: '10000',
    projectName: 'Shop',
    issueTypeId: '10',
    issueTypeName: 'Epic',
    summary: 'Faster checkout',
    hierarchyLevel: 1,
    secured: false,
    description: [],
    priority: null,
    labels: [],
    components: [],
    fixVersions: [],
    dueDate: null,
    parent: null,
    links: [],
    children: [],
    hasMoreChildren: false,
    namedSpec: null,
    unlinked: null,
    ...facts,
  };
}
