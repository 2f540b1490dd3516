using WelfarePlan.Exchange.Packages;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange;

/// <summary>Plans as a Data Package: normalised tables in CSV with a descriptor, valid under profiles 1.0 and
/// 2.0.</summary>
/// <remarks>Everything that a plan says is in the tables, and they are read back to an equal plan; an empty text is
/// read as none.</remarks>
public static class PlanDataPackage
{
    /// <summary>The name of the descriptor.</summary>
    public const string DescriptorFile = "datapackage.json";

    /// <summary>Writes the descriptor and the tables into a folder.</summary>
    /// <param name="folder">The folder, which is made where there is none; files of these names are replaced.</param>
    /// <param name="plans">The plans, with their evaluations where those are wanted.</param>
    public static void Write(string folder, IEnumerable<PlanEntry> plans)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(plans);
        PackageWriter.Write(folder, plans);
    }

    /// <summary>Reads the plans of a package.</summary>
    /// <param name="folder">The folder with the descriptor.</param>
    /// <returns>The plans in the order of the package, and what could not be read with its file, line and
    /// column.</returns>
    public static ExchangeResult<IReadOnlyList<Plan>> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return PackageReader.Read(folder);
    }
}
