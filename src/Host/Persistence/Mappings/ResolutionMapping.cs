using Domain.Bargaining;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class ResolutionMapping : IEntityTypeConfiguration<ResolutionRow>
{
    public void Configure(EntityTypeBuilder<ResolutionRow> builder)
    {
        builder.ToTable("resolutions");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Case, r.Number }).IsUnique();
        builder.Property(r => r.Meeting).HasMaxLength(TextBounds.Line);
        builder.Property(r => r.Title).HasMaxLength(TextBounds.Line);
        builder.Property(r => r.CarriedOutBy).HasMaxLength(TextBounds.Line);
        builder.Property(r => r.NextStep).HasMaxLength(TextBounds.Line);
        builder.Property(r => r.WhyLate).HasMaxLength(TextBounds.Reason);
        builder.HasIndex(r => new { r.Union, r.Id });
        builder.HasIndex(r => r.Unasked);
    }
}
