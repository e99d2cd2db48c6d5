using System.Text.Json;

namespace Domain.Law;

/// <summary>Reads one pack, that is one instrument with its rows, and notes every fault.</summary>
/// <param name="file">The file's name.</param>
internal sealed class PackReader(string file)
{
    private const int Format = 1;
    private readonly FaultCollector faults = new(file);

    /// <summary>Every fault noted so far.</summary>
    public IReadOnlyList<Fault> Faults => faults.Faults;

    /// <summary>The instrument and the rows without a fault; the others have left theirs in <see cref="Faults"/>.</summary>
    public ReadPack Read(string json)
    {
        if (faults.Root(json) is not { } root
            || !faults.IsObject(root, "$", "$schema", "format", "instrument", "rows"))
        {
            return new(file, null, []);
        }

        if (faults.Number(root, "$", "format") is { } format && format != Format)
        {
            faults.Add("$.format", $"is {format}, but only format {Format} is known", $"为{format}，只认识第{Format}版格式");
        }

        var instrument = Instrument(root);
        var rows = new RowReader(faults, instrument);
        return new(file, instrument, [.. faults.Items(root, "$", "rows").ToList()
            .Select(row => (row.Path, Row: rows.Read(row.Item, row.Path)))
            .Where(read => read.Row is not null)
            .Select(read => new PlacedRow(file, read.Path, read.Row!))]);
    }

    private PackInstrument? Instrument(JsonElement root)
    {
        const string path = "$.instrument";
        if (faults.Find(root, "$", "instrument", required: true) is not { } found
            || !faults.IsObject(found, path, "zh", "en", "document", "place", "from", "to", "fromConfidence", "namesSpecialContracts", "note"))
        {
            return null;
        }

        var title = faults.Text(found, path, "zh");
        var english = faults.Text(found, path, "en");
        var document = faults.Text(found, path, "document", required: false);
        var note = faults.Text(found, path, "note", required: false);
        var place = faults.Place(found, path, required: true);
        var (from, to) = faults.InForce(found, path, required: true);
        var sure = faults.Choice((found, path), "fromConfidence", PackNames.Confidences, required: false) ?? Confidence.A;
        var special = faults.Flag(found, path, "namesSpecialContracts") ?? false;
        return title is null || english is null || place is null || from is null
            ? null
            : new(title, place, from.Value, to, sure, special) { English = english, Document = document, Note = note };
    }
}
