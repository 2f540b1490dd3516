using BenchmarkDotNet.Running;
using WelfarePlan.Benchmarks;

if (args is ["accuracy", .. string[] options]) return Accuracy.Run(options);

if (args is ["fuzz", .. string[] limits]) return ValueFuzz.Run(limits);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
