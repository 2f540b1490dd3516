using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using WelfarePlan.Collections;

namespace WelfarePlan.Evaluation;

/// <summary>A rating scheme (評価区分): grades and the ordered rules that give them, read from JSON.</summary>
/// <remarks>The first rule whose conditions all hold decides. Grades are decided by unrounded values.</remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<RatingScheme>))]
public sealed partial class RatingScheme
{
    internal RatingScheme(string name, string english, string japanese, IReadOnlyList<RatingGrade> grades,
        RatingGrade notAssessed)
    {
        Name = name;
        English = english;
        Japanese = japanese;
        Grades = ValueList.From(grades);
        NotAssessed = notAssessed;
    }

    /// <summary>Gets the schemes that come with the library.</summary>
    public static IReadOnlyList<RatingScheme> All => BuiltInSchemes.All;

    /// <summary>Gets the JSON Schema of a scheme's file.</summary>
    public static string Schema => BuiltInSchemes.Schema;

    /// <summary>Gets the name by which it is asked for, such as <c>kenko21</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the English title.</summary>
    public string English { get; }

    /// <summary>Gets the Japanese title.</summary>
    public string Japanese { get; }

    /// <summary>Gets where the scheme is printed, or null.</summary>
    public string? Source { get; internal init; }

    /// <summary>Gets the choices made where the printed scheme leaves one, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>Gets the grades, best first.</summary>
    public IReadOnlyList<RatingGrade> Grades { get; }

    /// <summary>Gets the grade for what could not be assessed.</summary>
    public RatingGrade NotAssessed { get; }

    /// <summary>Gets whether grades of several indicators can be combined into one.</summary>
    public bool HasComposite => Composite is not null;

    internal IReadOnlyList<RatingRule> Rules { get; init; } = [];

    internal IReadOnlyDictionary<EvaluationMethod, EvaluationMethod> WhenFalling { get; init; } =
        FrozenDictionary<EvaluationMethod, EvaluationMethod>.Empty;

    internal bool RatesWeakerBound { get; init; }

    internal TargetChoice Target { get; init; }

    internal bool ZeroIsBestWhenFalling { get; init; } = true;

    internal CompositeRule? Composite { get; init; }

    /// <summary>Looks up a scheme that comes with the library.</summary>
    /// <param name="name">The name.</param>
    /// <param name="scheme">The scheme, or null.</param>
    /// <returns><see langword="true"/> where there is such a scheme.</returns>
    public static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out RatingScheme? scheme) =>
        BuiltInSchemes.TryFind(name, out scheme);

    /// <summary>Returns a scheme that comes with the library.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentException">There is no such scheme; the message lists those that there are.</exception>
    public static RatingScheme Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryFind(name, out RatingScheme? scheme)
            ? scheme
            : throw new ArgumentException($"There is no scheme '{name}'; there are {string.Join(", ", All)}.",
                nameof(name));
    }

    /// <summary>Reads a scheme from the text of a JSON file.</summary>
    /// <param name="json">The text, as <see cref="Schema"/> describes it.</param>
    /// <param name="scheme">The scheme, or null.</param>
    /// <param name="errors">What is wrong and where; empty where the scheme was read.</param>
    /// <returns><see langword="true"/> where the scheme was read.</returns>
    public static bool TryParse(string json, [NotNullWhen(true)] out RatingScheme? scheme,
        out IReadOnlyList<RatingSchemeError> errors)
    {
        ArgumentNullException.ThrowIfNull(json);
        var found = new List<RatingSchemeError>();
        scheme = SchemeReader.Read(json, found);
        errors = ValueList.From(found);
        return scheme is not null;
    }

    /// <summary>Reads a scheme from the text of a JSON file.</summary>
    /// <param name="json">The text, as <see cref="Schema"/> describes it.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="FormatException">The text is no scheme; the message names every place.</exception>
    public static RatingScheme Parse(string json) =>
        TryParse(json, out RatingScheme? scheme, out IReadOnlyList<RatingSchemeError> errors)
            ? scheme
            : throw new FormatException(string.Join(' ', errors));

    /// <summary>Combines the grades of several indicators into one, by the composite rule of the scheme.</summary>
    /// <param name="grades">The grades; those that could not be assessed are left out.</param>
    /// <returns>The combined grade, or null where there is no rule or nothing was assessed.</returns>
    public RatingGrade? Combine(IEnumerable<RatingGrade> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return Composite?.Combine([.. grades.Where(grade => grade.IsAssessed)]);
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name by which it is asked for.</returns>
    public override string ToString() => Name;
}
