namespace Domain.Law;

/// <summary>The answer to a <see cref="LastDayQuestion"/>: <see cref="LastDayFound"/> or <see cref="LastDayMissing"/>.</summary>
public abstract record LastDayAnswer;
