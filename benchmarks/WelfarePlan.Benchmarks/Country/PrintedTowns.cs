using System.ComponentModel;
using System.Diagnostics;
using WelfarePlan.Exchange;
using WelfarePlan.Testing.Typesetting;

namespace WelfarePlan.Benchmarks.Country;

/// <summary>A sample of the towns as people hold plans: typeset, and printed as PDF where LibreOffice is
/// installed.</summary>
internal static class PrintedTowns
{
    private const string Office = "soffice";
    private const string Pdf = ".pdf";

    /// <summary>Writes a PDF for each of so many towns, taken evenly from north to south; says so and returns null
    /// where nothing prints them.</summary>
    public static TownFiles? Write(string folder, int towns)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        string documents = Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName;
        string printed = Directory.CreateDirectory(Path.Combine(folder, "printed")).FullName;
        for (int i = 0; i < towns; i++)
        {
            Municipality place = GeneratedTowns.At(i, towns);
            File.WriteAllBytes(Path.Combine(documents, $"{place.Code}.docx"), Typeset(place, i).ToWord());
        }

        if (!TryPrint(documents, printed, Path.Combine(folder, "profile"))) return null;
        FileInfo[] files = new DirectoryInfo(printed).GetFiles("*" + Pdf);
        if (files.Length < towns) Console.WriteLine($"{Office} printed {files.Length} of {towns} towns.");
        return files.Length == 0 ? null : new(printed, "printed-dataset", files.Length, files.Sum(file => file.Length));
    }

    // The plan of a seed under the name of the town.
    private static TypesetDocument Typeset(Municipality place, int seed)
    {
        var document = TypesetDocument.Of(seed);
        var title = new SetLine(SetLineKind.Title, GeneratedTowns.TitleOf(place));
        return new(document.Seed, document.Style, [title, .. document.Blocks.Skip(1)], document.Numbers);
    }

    private static bool TryPrint(string documents, string printed, string profile)
    {
        var start = new ProcessStartInfo(Office)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", "pdf", "--outdir", printed,
            .. Directory.EnumerateFiles(documents).Order(StringComparer.Ordinal),
        ];
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using Process office = Process.Start(start)!;
            Task<string> output = office.StandardOutput.ReadToEndAsync();
            string error = office.StandardError.ReadToEnd();
            office.WaitForExit();
            if (office.ExitCode == 0) return true;
            Console.WriteLine($"{Office} ended with {office.ExitCode}; the sample of PDFs is left out.");
            Console.WriteLine(error + output.Result);
        }
        catch (Win32Exception)
        {
            Console.WriteLine($"There is no LibreOffice ({Office}) here; the sample of PDFs is left out.");
        }

        return false;
    }
}
