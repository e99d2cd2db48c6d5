using Domain.Motions.Import;

namespace Host.Motions.Import;

/// <summary>A register has the columns without which no row can be read.</summary>
internal sealed record RegisterHasItsColumns(IReadOnlyList<ImportColumn> Missing) : Rule
{
    public override string Name => "motions.register-has-its-columns";

    public override bool Holds => Missing.Count == 0;

    protected override Words Message => new(
        $"表头缺少：{string.Join('、', Missing.Select(column => ImportTitles.Of(column).Zh))}。请使用模板，或者把表头改成相同的名称。",
        $"The heading lacks {string.Join(", ", Missing.Select(column => ImportTitles.Of(column).Zh))}. Use the template or its names.");
}
