using System.Text.Json;
using WelfarePlan.Text;

namespace WelfarePlan.Evaluation;

/// <summary>Turns a scheme's file into a scheme, or says what is wrong and where.</summary>
internal static class SchemeReader
{
    private const string Version = "welfareplan-rating/1";

    public static RatingScheme? Read(string text, List<RatingSchemeError> errors)
    {
        SchemeJson? json = Deserialize(text, errors);
        if (json is null) return null;

        if (json.Schema != Version) errors.Add(new("$.schema", $"'{json.Schema}' is not '{Version}'."));
        if (string.IsNullOrWhiteSpace(json.Name)) errors.Add(new("$.name", "The name is empty."));
        if (json.Range is not ("notAssessed" or "weakerBound"))
        {
            errors.Add(new("$.range", $"'{json.Range}' is neither 'notAssessed' nor 'weakerBound'."));
        }

        if (json.Target is not ("final" or "next"))
        {
            errors.Add(new("$.target", $"'{json.Target}' is neither 'final' nor 'next'."));
        }

        if (json.ZeroWhenFalling is not ("best" or "notAssessed"))
        {
            errors.Add(new("$.zeroWhenFalling", $"'{json.ZeroWhenFalling}' is neither 'best' nor 'notAssessed'."));
        }

        if (json.Grades.Count == 0) errors.Add(new("$.grades", "There is no grade."));
        if (json.Rules.Count == 0) errors.Add(new("$.rules", "There is no rule."));

        Dictionary<string, RatingGrade> grades = Grades(json.Grades, "$.grades", errors);
        RatingGrade notAssessed = Grade(json.NotAssessed, rank: null);
        if (grades.ContainsKey(notAssessed.Code))
        {
            errors.Add(new("$.notAssessed.code", $"There is a grade '{notAssessed.Code}' already."));
        }

        var scheme = new RatingScheme(json.Name, json.English, json.Japanese, [.. grades.Values], notAssessed)
        {
            File = RatingScheme.FileOf(json),
            Source = json.Source,
            Note = json.Note,
            RatesWeakerBound = json.Range == "weakerBound",
            Target = json.Target == "next" ? TargetChoice.Next : TargetChoice.Final,
            ZeroIsBestWhenFalling = json.ZeroWhenFalling == "best",
            WhenFalling = WhenFalling(json.WhenFalling, errors),
            Rules = [.. json.Rules.Select((rule, i) => Rule(rule, grades, $"$.rules[{i}]", errors))],
            Composite = json.Composite is { } composite ? Composite(composite, grades, errors) : null,
        };
        return errors.Count == 0 ? scheme : null;
    }

    private static SchemeJson? Deserialize(string text, List<RatingSchemeError> errors)
    {
        try
        {
            return JsonSerializer.Deserialize(text.AsSpan().TrimStart('\uFEFF'), SchemeJsonContext.Default.SchemeJson)
                ?? throw new JsonException("A scheme is an object, not null.");
        }
        catch (JsonException fault)
        {
            errors.Add(new(JsonFault.PathOf(fault), JsonFault.WordsOf(fault)));
            return null;
        }
    }

    private static Dictionary<string, RatingGrade> Grades(
        List<SchemeJson.GradeJson> list, string path, List<RatingSchemeError> errors)
    {
        var grades = new Dictionary<string, RatingGrade>(StringComparer.Ordinal);
        for (int i = 0; i < list.Count; i++)
        {
            if (!grades.TryAdd(list[i].Code, Grade(list[i], i)))
            {
                errors.Add(new($"{path}[{i}].code", $"There is a grade '{list[i].Code}' already."));
            }
        }

        return grades;
    }

    private static RatingGrade Grade(SchemeJson.GradeJson json, int? rank) =>
        new()
        {
            Code = json.Code, English = json.English, Japanese = json.Japanese, Mark = json.Mark, Points = json.Points,
            Rank = rank,
        };

    private static Dictionary<EvaluationMethod, EvaluationMethod> WhenFalling(
        Dictionary<string, string> json, List<RatingSchemeError> errors)
    {
        var found = new Dictionary<EvaluationMethod, EvaluationMethod>();
        foreach ((string rising, string falling) in json)
        {
            if (
                Method(rising, "$.whenFalling", errors) is { } from
                && Method(falling, $"$.whenFalling.{rising}", errors) is { } to
            )
                found[from] = to;
        }

        return found;
    }

    private static RatingRule Rule(
        SchemeJson.RuleJson json, Dictionary<string, RatingGrade> grades, string path, List<RatingSchemeError> errors)
    {
        if (json.IfUndefined is not ("notAssessed" or "skip"))
        {
            errors.Add(new($"{path}.ifUndefined", $"'{json.IfUndefined}' is neither 'notAssessed' nor 'skip'."));
        }

        return new RatingRule(
            GradeOf(json.Grade, grades, $"{path}.grade", errors),
            [.. json.When.Select((condition, i) => Condition(condition, $"{path}.when[{i}]", errors))])
        {
            For = [.. json.For.Select((mode, i) => Mode(mode, $"{path}.for[{i}]", errors))],
            SkipIfUndefined = json.IfUndefined == "skip",
        };
    }

    private static RatingCondition Condition(SchemeJson.ConditionJson json, string path, List<RatingSchemeError> errors)
    {
        if (json.Flag is { } flag) return Flagged(json, flag, path, errors);
        if (json.Measure is null) errors.Add(new(path, "The condition has neither a measure nor a flag."));
        EvaluationMethod method = json.Measure is null
            ? EvaluationMethod.Progress
            : Method(json.Measure, $"{path}.measure", errors) ?? EvaluationMethod.Progress;
        bool isTruth = method.ValueKind == EvaluationValueKind.Truth;
        bool hasBounds = (json.From ?? json.Above ?? json.To ?? json.Below) is not null;
        if (json.Defined is null && json.Is is null && !hasBounds) errors.Add(new(path, "The condition has no bound."));
        if (json.Is is not null && !isTruth)
        {
            errors.Add(new($"{path}.is", $"'{json.Measure}' is a number, not true or false."));
        }

        if (hasBounds && isTruth) errors.Add(new(path, $"'{json.Measure}' is true or false and has no bounds."));
        if (json is { From: not null, Above: not null })
        {
            errors.Add(new($"{path}.above", "'from' and 'above' exclude each other."));
        }

        if (json is { To: not null, Below: not null })
        {
            errors.Add(new($"{path}.below", "'to' and 'below' exclude each other."));
        }

        return new RatingCondition(method)
        {
            From = json.From, Above = json.Above, To = json.To, Below = json.Below, Is = json.Is,
            Defined = json.Defined,
        };
    }

    private static RatingCondition Flagged(
        SchemeJson.ConditionJson json, string flag, string path, List<RatingSchemeError> errors
    )
    {
        if (string.IsNullOrWhiteSpace(flag)) errors.Add(new($"{path}.flag", "The flag is empty."));
        if (json.Measure is not null) errors.Add(new($"{path}.measure", "'measure' and 'flag' exclude each other."));
        if ((json.From ?? json.Above ?? json.To ?? json.Below) is not null || json.Defined is not null)
        {
            errors.Add(new(path, "A flag is there or not and has no bounds."));
        }

        return new RatingCondition(EvaluationMethod.Reached) { Flag = flag, Is = json.Is ?? true };
    }

    private static CompositeRule Composite(SchemeJson.CompositeJson json, Dictionary<string, RatingGrade> grades,
        List<RatingSchemeError> errors)
    {
        const string Path = "$.composite";
        Dictionary<string, RatingGrade> own = json.Grades.Count == 0
            ? grades
            : Grades(json.Grades, $"{Path}.grades", errors);
        if (json.Bands.Count == 0) errors.Add(new($"{Path}.bands", "There is no band."));
        if (json.Decimals is < 0 or > 28) errors.Add(new($"{Path}.decimals", "Decimals are 0 to 28."));
        return new CompositeRule
        {
            ShareOf = json.ShareOf is { } share ? GradeOf(share, grades, $"{Path}.shareOf", errors) : null,
            Rounding = RoundingOf(json, errors) is { } rounding
                ? new RoundingPolicy(Math.Clamp(json.Decimals, 0, 28), rounding)
                : null,
            Bands = [.. json.Bands.Select((band, i) => (GradeOf(band.Grade, own, $"{Path}.bands[{i}].grade", errors),
                band.From))],
        };
    }

    private static Rounding? RoundingOf(SchemeJson.CompositeJson json, List<RatingSchemeError> errors)
    {
        switch (json.Rounding)
        {
            case null: return null;
            case "halfUp": return Rounding.HalfUp;
            case "halfEven": return Rounding.HalfEven;
            case "halfDown": return Rounding.HalfDown;
            case "fiveDownSixUp": return Rounding.FiveDownSixUp;
            case "down": return Rounding.Down;
            default:
                errors.Add(new("$.composite.rounding", $"There is no rounding '{json.Rounding}'."));
                return null;
        }
    }

    private static TargetMode Mode(string name, string path, List<RatingSchemeError> errors)
    {
        switch (name)
        {
            case "reach": return TargetMode.Reach;
            case "hold": return TargetMode.Hold;
            case "direction": return TargetMode.Direction;
            case "none": return TargetMode.None;
            case "words": return TargetMode.Words;
            default:
                errors.Add(new(path, $"'{name}' is none of 'reach', 'hold', 'direction', 'none', 'words'."));
                return TargetMode.None;
        }
    }

    private static RatingGrade GradeOf(string code, Dictionary<string, RatingGrade> grades, string path,
        List<RatingSchemeError> errors)
    {
        if (grades.TryGetValue(code, out RatingGrade? grade)) return grade;

        errors.Add(new(path, $"There is no grade '{code}'."));
        return new RatingGrade { Code = code, English = code, Japanese = code, Mark = code };
    }

    private static EvaluationMethod? Method(string name, string path, List<RatingSchemeError> errors)
    {
        if (EvaluationMethod.TryFind(name, out EvaluationMethod? method)) return method;

        errors.Add(new(path, $"There is no measure '{name}'."));
        return null;
    }
}
