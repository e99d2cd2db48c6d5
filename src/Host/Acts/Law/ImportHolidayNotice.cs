using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Domain.Calendar;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Law;

/// <summary>Takes over the State Council's notice of one year; one that was known for that year is replaced.</summary>
[Act("import-holiday-notice", "导入放假安排", "Import a holiday notice")]
[By(Office.Administrator)]
public sealed record ImportHolidayNotice : Act, IChangesLaw
{
    [Label("年份", "Year")]
    public required int Year { get; init; }

    [Label("通知名称、文号或者网址", "Notice, its number or address", Hint = "如：国务院办公厅关于2027年部分节假日安排的通知", HintEn = "As the calendar names its source")]
    [Required, StringLength(300)]
    public required string Source { get; init; }

    [Label("放假安排", "Days off and days worked", Lines = 14)]
    [Required, StringLength(40_000)]
    public required string Content { get; init; }

    LawChange IChangesLaw.ToChange(int version) => new(
        version,
        LawChangeKind.Notice,
        Year.ToString(CultureInfo.InvariantCulture),
        HolidayNoticeReader.Read(Content, Year, Source).ToJson());

    internal sealed class Handler(LawActNeeds needs) : LawActHandler<ImportHolidayNotice>(needs)
    {
        protected override string Field => "content";
    }
}
