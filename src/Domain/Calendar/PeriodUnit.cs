namespace Domain.Calendar;

/// <summary>What a period is counted in (民法典 Art 200). 日 means calendar days; working days only where the text says 工作日.</summary>
public enum PeriodUnit
{
    /// <summary>日: every day counts.</summary>
    CalendarDays,

    /// <summary>工作日: only working days count.</summary>
    WorkingDays,

    /// <summary>月: to the same-numbered day, or the month's last day where there is none (民法典 Art 202).</summary>
    Months,

    /// <summary>年: to the same-numbered day of the same month (民法典 Art 202).</summary>
    Years,
}
