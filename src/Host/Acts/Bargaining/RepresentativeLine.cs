using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>One line of a list of representatives (集体合同规定 Art 19-24).</summary>
public sealed record RepresentativeLine
{
    /// <summary>Lines that a form takes; a bound of this program, no law's.</summary>
    internal const int Most = 50;

    [Label("姓名", "Name"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("职务", "Post"), Required, StringLength(TextBounds.Line)]
    public required string Post { get; init; }

    [Label("首席代表", "Chief representative")]
    public bool IsChief { get; init; }

    [Label("本单位以外人员", "From outside the unit", Hint = "须有书面委托，不得担任首席代表", HintEn = "Needs a written mandate; never the chief")]
    public bool IsExternal { get; init; }

    [Label("女性", "Woman")]
    public bool IsWoman { get; init; }

    [Label("持有书面委托", "Holds a written mandate")]
    public bool HasWrittenMandate { get; init; }

    internal Representative ToRepresentative() => new(Name, Post, IsChief, IsExternal, IsWoman, HasWrittenMandate);
}
