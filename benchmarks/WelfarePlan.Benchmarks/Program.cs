using BenchmarkDotNet.Running;
using WelfarePlan.Benchmarks;

if (args is ["accuracy", .. string[] options]) return Accuracy.Run(options);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
