using WelfarePlan.Tests.Properties;

[assembly: Laws]
