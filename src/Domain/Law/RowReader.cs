using System.Text.Json;
using System.Text.RegularExpressions;

namespace Domain.Law;

/// <summary>Reads one row and notes every fault.</summary>
/// <param name="faults">Takes every fault.</param>
/// <param name="instrument">What the row inherits; null where the instrument has faults itself.</param>
internal sealed partial class RowReader(FaultCollector faults, PackInstrument? instrument)
{
    private static readonly string[] Known =
    [
        "id", "matter", "place", "kind", "employers", "value", "tiers", "unit", "bound", "inclusive", "together", "direction", "startEvent", "rollOver",
        "article", "from", "to", "fromConfidence", "confidence", "zh", "en",
    ];

    /// <summary>The row, or null where it has a fault, which is then noted.</summary>
    public RuleRow? Read(JsonElement row, string path)
    {
        var before = faults.Faults.Count;
        if (!faults.IsObject(row, path, Known))
        {
            return null;
        }

        var id = Named(row, path, "id", IdForm());
        var matter = Named(row, path, "matter", MatterForm());
        var value = new RowValueReader(faults).Read(row, path);
        var direction = Runs(row, path);
        var startEvent = Start((row, path), matter, direction);
        var place = faults.Place(row, path, required: false) ?? instrument?.Place;
        var (from, to) = InForce(row, path);
        var kind = faults.Choice((row, path), "kind", PackNames.Kinds, required: false);
        var employers = Employers(row, path);
        var rollOver = faults.Flag(row, path, "rollOver");
        var confidence = faults.Choice((row, path), "confidence", PackNames.Confidences);
        var fromConfidence = faults.Choice((row, path), "fromConfidence", PackNames.Confidences, required: false);
        var article = Article(row, path);
        var (zh, en) = (faults.Text(row, path, "zh"), faults.Text(row, path, "en"));
        CheckShape(path, matter, value, direction);
        return faults.Faults.Count > before || instrument is null ? null : new RuleRow
        {
            Id = id!,
            Matter = matter!,
            Place = place!,
            Kind = kind,
            Employers = employers,
            Unit = value!.Unit,
            Value = value.Number,
            Ratio = value.Ratio,
            Tiers = value.Tiers,
            Bound = value.Bound,
            Inclusive = value.Inclusive,
            Together = faults.Flag(row, path, "together") ?? false,
            Direction = direction!.Value,
            StartEvent = startEvent,
            RollOver = rollOver ?? true,
            Instrument = instrument.Title,
            Article = article ?? "",
            From = from!.Value,
            To = to,
            FromConfidence = fromConfidence ?? instrument.FromConfidence,
            NamesSpecialContracts = instrument.NamesSpecialContracts,
            Confidence = confidence!.Value,
            Zh = zh!,
            En = en!,
        };
    }

    private string? Named(JsonElement row, string path, string name, Regex form)
    {
        var text = faults.Text(row, path, name);
        if (text is null || form.IsMatch(text))
        {
            return text;
        }

        faults.Add($"{path}.{name}", $"\"{text}\" is not of the form {form}", $"“{text}”的写法不符合规定（{form}）");
        return null;
    }

    /// <summary>The kinds of unit that the row names; every kind where it names none. A list without a kind in it names nothing and is a fault.</summary>
    private EmployerKinds Employers(JsonElement row, string path)
    {
        if (faults.Find(row, path, "employers") is null)
        {
            return EmployerKinds.Every;
        }

        var named = faults.Choices((row, path), "employers", PackNames.Employers);
        if (named.Count == 0 && row.GetProperty("employers") is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
        {
            faults.Add($"{path}.employers", "names no kind of unit; leave it out for every kind", "没有列出单位性质；适用于各类单位的，不填此项");
        }

        return EmployerKinds.Of(named);
    }

    /// <summary>Which way the row runs: none where nothing is said, null where something wrong is said.</summary>
    private Direction? Runs(JsonElement row, string path) =>
        faults.Choice((row, path), "direction", PackNames.Directions, required: false)
        ?? (faults.Find(row, path, "direction") is null ? Direction.None : null);

    /// <summary>A deadline that the program counts has a start event, unless it prolongs another one; what is no deadline has none.</summary>
    private StartEvent? Start((JsonElement Row, string Path) at, string? matter, Direction? direction)
    {
        var runs = direction is Direction.Forward or Direction.Backward or Direction.Window;
        var needed = runs && matter is not null && MatterShapes.IsDeadline(matter);
        var start = faults.Choice(at, "startEvent", PackNames.StartEvents, needed);
        if (start is not null && direction is not null && !runs)
        {
            faults.Add(
                $"{at.Path}.startEvent",
                "only a row that runs forward, backward or as a window is counted from an event",
                "只有向后、向前计算或者期间类的规则才有起算事件");
        }

        return start;
    }

    /// <summary>The row's own days, or its instrument's; never outside the instrument's.</summary>
    private (DateOnly? From, DateOnly? To) InForce(JsonElement row, string path)
    {
        var (from, to) = faults.InForce(row, path, required: false);
        if (from < instrument?.From || from > instrument?.To)
        {
            faults.Add($"{path}.from", Outside(from, instrument), OutsideZh(from, instrument));
        }

        if (to < instrument?.From || to > instrument?.To)
        {
            faults.Add($"{path}.to", Outside(to, instrument), OutsideZh(to, instrument));
        }

        return (from ?? instrument?.From, to ?? instrument?.To);
    }

    private static string Outside(DateOnly? day, PackInstrument instrument) =>
        $"{day:yyyy-MM-dd} lies outside the instrument's days in force, {Days(instrument)}";

    private static string OutsideZh(DateOnly? day, PackInstrument instrument) =>
        $"{day:yyyy-MM-dd}不在该规范性文件的施行期间（自{instrument.From:yyyy-MM-dd}{(instrument.To is { } to ? $"至{to:yyyy-MM-dd}" : "起")}）之内";

    private static string Days(PackInstrument instrument) => $"{instrument.From:yyyy-MM-dd} to {instrument.To:yyyy-MM-dd}".TrimEnd();

    private string? Article(JsonElement row, string path)
    {
        if (!row.TryGetProperty("article", out _))
        {
            faults.Add($"{path}.article", "is missing; null says that there is none to cite", "缺少条款；没有可引用的条款时写null");
        }

        var article = faults.Text(row, path, "article", required: false);
        if (article is not null && !ArticleForm().IsMatch(article))
        {
            faults.Add(
                $"{path}.article",
                $"\"{article}\" is no article in Chinese, such as 第三十二条第二款",
                $"“{article}”不是“第三十二条第二款”这样的条款");
        }

        return article;
    }

    /// <summary>What the program reads as a period, a number or a share must be one; a duty without a number may stand for a period.</summary>
    private void CheckShape(string path, string? matter, RowValue? value, Direction? direction)
    {
        if (matter is null || value is null || direction is not { } way)
        {
            return;
        }

        if (way != Direction.None && !MatterShapes.IsTime(value.Unit))
        {
            faults.Add(
                $"{path}.unit",
                "a deadline must be in calendar-days, working-days, months, years or per-year",
                "期限的单位应当是日、工作日、月、年或者每年若干次");
        }
        else if (!MatterShapes.Fits(matter, value.Unit, way))
        {
            faults.Add(
                $"{path}.unit",
                $"{matter} must be {MatterShapes.Expected(matter)}",
                $"{matter}的单位或者计算方向不对：应当为{MatterShapes.Expected(matter)}");
        }
    }

    [GeneratedRegex("^[A-Z]{2,4}(-[A-Z]{2})?-[0-9]{2,3}(-[a-z]+)*$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex MatterForm();

    [GeneratedRegex("^第[零一二三四五六七八九十百千]+条([至、]?第[零一二三四五六七八九十百千]+[条款项])*$")]
    private static partial Regex ArticleForm();
}
