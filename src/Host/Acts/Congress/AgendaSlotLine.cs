using System.ComponentModel.DataAnnotations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One item's place in the agenda.</summary>
public sealed record AgendaSlotLine
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("时长（分钟）", "Minutes"), Range(1, 1439)]
    public required int Minutes { get; init; }
}
