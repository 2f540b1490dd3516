using BenchmarkDotNet.Running;
using WelfarePlan.Benchmarks;
using WelfarePlan.Benchmarks.Country;
using WelfarePlan.Benchmarks.Fuzzing;

if (args is ["accuracy", .. string[] options]) return Accuracy.Run(options);

if (args is ["fuzz", .. string[] limits]) return ValueFuzz.Run(limits);

if (args is ["evaluation"]) return EvaluationSpeed.Run();

if (args is ["speed", .. string[] sizes]) return Speed.Run(sizes);

if (args is ["stitch", .. string[] documents]) return Stitch.Run(documents);

if (args is ["patterns", .. string[] patterns]) return Patterns.Run(patterns);

if (args is ["hostile", .. string[] targets]) return Hostile.Run(targets);

if (args is ["afl", .. string[] fuzzed]) return Afl.Run(fuzzed);

if (args is ["country", .. string[] country]) return CountryRun.Run(country);

if (args is ["typeset", .. string[] folder]) return TypesetLaw.Run(folder);

if (args is ["letters", .. string[] real]) return RealFiles.Letters(real);

if (args is ["cells", .. string[] tagged]) return RealFiles.Cells(tagged);

if (args is ["files", .. string[] files]) return FileSpeed.Run(files);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
