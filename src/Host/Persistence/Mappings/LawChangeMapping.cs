using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class LawChangeMapping : IEntityTypeConfiguration<LawChangeRow>
{
    public void Configure(EntityTypeBuilder<LawChangeRow> builder)
    {
        builder.ToTable("law_changes");
        builder.HasKey(c => c.Version);
        builder.Property(c => c.Version).ValueGeneratedNever();
        builder.Property(c => c.Kind).HasConversion<StoredNameConverter<LawChangeKind>>().HasMaxLength(40);
        builder.Property(c => c.Subject).HasMaxLength(LawChangeRow.LongestSubject);
        builder.Property(c => c.Title).HasMaxLength(200);
    }
}
