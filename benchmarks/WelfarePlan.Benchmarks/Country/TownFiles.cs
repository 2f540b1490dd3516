namespace WelfarePlan.Benchmarks.Country;

/// <summary>Plans of towns in a folder, and the data set that they become.</summary>
/// <param name="Folder">The folder of the files.</param>
/// <param name="DataSet">The name of the folder of the data set.</param>
/// <param name="Towns">How many files there are.</param>
/// <param name="Bytes">The length of all files.</param>
internal sealed record TownFiles(string Folder, string DataSet, int Towns, long Bytes);
