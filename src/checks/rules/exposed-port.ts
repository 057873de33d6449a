import { isLike } from '../../text/match.ts';
import type { Check } from '../check.ts';
import { deployedContainersOf, titleOf } from '../container.ts';
import { readDockerfile } from '../dockerfile.ts';
import { type Members, numberOf, objectsOf, textOf } from '../values.ts';
import { fewOf } from '../words.ts';

/** EXPOSE says on which port the image listens; the load balancer goes by containerPort. */
export const exposedPort: Check = {
  name: 'exposed-port',
  check: (subject) => {
    const { dockerfile } = subject;
    const facts = dockerfile && readDockerfile(dockerfile.text, dockerfile.target);
    const exposed = facts?.exposedPorts;
    if (exposed === undefined || exposed.length === 0) return [];
    return deployedContainersOf(subject).flatMap((container) => {
      const mapped = objectsOf(container.members.portMappings).flatMap(
        ({ members }) => numberOf(members.containerPort) ?? [],
      );
      const [first] = mapped;
      if (
        first === undefined ||
        mapped.some(
          (port) =>
            exposed.includes(port) ||
            isTold(container.members, port) ||
            // The image itself says on which port it listens; EXPOSE is a note.
            Number(facts?.environment.get('PORT')) === port,
        )
      )
        return [];
      return [
        {
          severity: 'warning',
          message: `${titleOf(container)} maps containerPort ${fewOf(mapped.map(String))}, but ${dockerfile?.path} says EXPOSE ${fewOf(exposed.map(String))}.`,
          remedy: `Write "containerPort": ${exposed[0]} if the application listens there; otherwise write EXPOSE ${first}.`,
          pointer: `${container.pointer}/portMappings`,
        },
      ];
    });
  },
};

/** Whether a variable tells the application the port, as `PORT=8080` does. */
function isTold({ environment }: Members, port: number): boolean {
  return objectsOf(environment).some(({ members }) =>
    isLike(textOf(members.value), new RegExp(`(^|\\D)${port}(\\D|$)`)),
  );
}
