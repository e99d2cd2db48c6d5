using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class RecountMapping : IEntityTypeConfiguration<RecountRow>
{
    public void Configure(EntityTypeBuilder<RecountRow> builder)
    {
        builder.ToTable("recounts");
        builder.HasKey(r => r.Version);
        builder.Property(r => r.Version).ValueGeneratedNever();
        builder.Property(r => r.Counted).IsConcurrencyToken();
        builder.Property(r => r.FinishedAt).IsConcurrencyToken();
    }
}
