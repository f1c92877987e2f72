import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readContext } from '../common/bridge';

/** The project that the page stands in, as soon as the product has said so. */
export function useProjectId(): string | null {
  const projectId = useSignal<string | null>(null);
  useEffect(() => {
    void readContext().then(({ extension: { project } }) => {
      if (typeof project === 'object' && project !== null && 'id' in project)
        projectId.value = String(project.id);
    });
  }, [projectId]);
  return projectId.value;
}
