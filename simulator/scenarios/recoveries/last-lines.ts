/**
 * What runtimes and tools print around an error that ends a program, whatever the error is. The error itself is never the
 * last line. Sources: Node.js (node_errors.cc, version banner of an uncaught exception), JDK (Throwable.printStackTrace),
 * .NET (unhandled exception, abort with 134), Go (panic: frames and `exit status 2`), Rake, npm and Ruby as they write it.
 */

export function node(error: string): readonly string[] {
  return [
    '/app/dist/server.js:41',
    '    throw error;',
    '    ^',
    '',
    error,
    '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
    '',
    'Node.js v22.14.0',
  ];
}

export function spring(error: string, root: string): readonly string[] {
  return [
    `ERROR 1 --- [           main] o.s.boot.SpringApplication : Application run failed`,
    error,
    '\tat org.springframework.beans.factory.support.AbstractBeanFactory.getBean(AbstractBeanFactory.java:205)',
    `Caused by: ${root}`,
    '\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)',
    '\t... 45 common frames omitted',
  ];
}

export function dotnet(error: string): readonly string[] {
  return [
    `Unhandled exception. ${error}`,
    '   at Onestep.Api.Startup.MigrateAsync() in /src/Startup.cs:line 58',
    '   at Program.<Main>$(String[] args) in /src/Program.cs:line 12',
  ];
}

export function go(error: string): readonly string[] {
  return [`panic: ${error}`, '', 'goroutine 1 [running]:', 'main.main()', '\t/src/cmd/api/main.go:31 +0x1d4'];
}

export function rake(error: string): readonly string[] {
  return [
    'rake aborted!',
    error,
    "/app/config/environment.rb:5:in `<main>'",
    'Tasks: TOP => db:migrate',
    '(See full trace by running task with --trace)',
  ];
}

export function npm(error: string): readonly string[] {
  return [
    error,
    'npm error Lifecycle script `start` failed with error:',
    'npm error code 1',
    'npm error A complete log of this run can be found in: /home/node/.npm/_logs/2026-11-21T12_00_41_113Z-debug-0.log',
  ];
}

export function python(error: string): readonly string[] {
  return [
    'Traceback (most recent call last):',
    '  File "/app/manage.py", line 22, in <module>',
    '    main()',
    error,
    '[INFO] Shutting down: Master',
    '[INFO] Reason: Worker failed to boot.',
  ];
}
